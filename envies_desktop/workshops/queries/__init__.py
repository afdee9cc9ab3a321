"""Reading workshops; each module is imported for itself.

| module | function | gives |
|---|---|---|
| workshop | setup_of, workshop_card | how it is set; all of an event, with that |
| workshop | questions_of, tables_of, stays_of | what is asked, the tables with their hosts, who cannot move |
| seats | workshop_facts, groups_problem | what groups are made from |
| seats | current_plan, plan_seats | who sits where, as kept |
| views | plan_view | the plan in force: by table, by person, how good it is |
| drift | drift_of | what the plan in force does not know of |
| timetable | workshop_timetable | its rounds as the clock runs them |
| printed | group_sheets | what its sheets print |
"""
