"""Gestures of a workshop, each one short transaction.

| function | work | refuses |
|---|---|---|
| change_setup | event-change (name) | workshop-size, -rounds, -minutes, -hosts |
| set_question | question-set (round from 1) | workshop-table |
| name_table, set_question | table-change (table) | workshop-table |
| set_host | host-set, host-unset (name, table) | host-elsewhere |
| set_stay | stay-set, stay-unset (name) | workshop-table |
| save_groups | seats-make (name), seats-replan (round from 1) | seats-stale |
| set_current_plan, remove_plan | seats-choose, seats-remove (number) | seats-in-force |

Rounds given to functions count from 0, tables have their number.
"""
