-- old code still runs: yes (a new table)
create table newer.thing (id int primary key);
