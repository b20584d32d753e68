-- When each client was last visited, kept with the client: lists of whoever was not visited must not join all visits.
alter table client add column last_visited_on date;

update client c set last_visited_on = v.visited_on
from (select client_id, max(visited_on) as visited_on from visit where counts group by client_id) v
where v.client_id = c.client_id;

create index client_last_visit on client (last_visited_on, client_id);

-- Whoever took clients over lately has until the end of the period.
create index responsibility_since on responsibility (valid_from, client_id);
