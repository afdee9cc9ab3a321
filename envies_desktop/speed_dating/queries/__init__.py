"""Reading speed datings; each module is imported for itself: the first page needs no plan.

| module | function | gives |
|---|---|---|
| card | speed_dating_card | all of an event, with its rounds and tables |
| people | seated_rows | everybody of an event: where they sit, how much they meet, whom they wish to meet |
| people | wishes_of_event | who wishes for whom, best first |
| wishes | wish_list, wishable | the wishes of one; who they may wish for |
| card | settings_of, event_rounds | what the times of rounds follow from; the rounds with their times |
| facts | problem_of | the problem of an event with the ids of its people in order |
| again | replan_of | the problem of an event under way, from a round on |
| facts | names_of | the names of the people of a problem, for the sentence of "plan-contradiction" |
| views | plan_view | a plan as shown: by tables, by person, by wish, with its quality; None without a plan |
| history | plan_history | all plans of an event, latest first |
| hand | plan_on_hand | the current plan, ready to price changes at once (`Hand.price`) |
| views | plan_view_with_hand | both of these from one reading of the event |
| printed | plan_sheet_data | what agendas, posters, badges and contact slips print |
| slips | ratings_of_event | everybody's slip: whom they met, what was typed, which slips are missing |
| ratings | mutual_interests | who wants to go on with whom, both ways or one way only |
| ratings | contact_sheets | what people with a mutual interest take home |
"""
