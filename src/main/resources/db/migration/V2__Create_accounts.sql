create table account (
    name text,
    role text not null,
    iso3 char(3),
    password_hash text not null,
    must_change_password boolean not null,
    created_at timestamptz not null,
    disabled boolean not null default false,
    version integer not null default 0,
    constraint account_pk primary key (name),
    constraint account_name_is_lower_case check (name ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    constraint account_role_is_known check (role in ('STATE', 'SECRETARIAT', 'ADMINISTRATOR')),
    constraint account_of_a_state_names_it check ((role = 'STATE') = (iso3 is not null)),
    constraint account_iso3_is_three_letters check (iso3 ~ '^[A-Z]{3}$'),
    constraint account_password_is_hashed check (password_hash ~ '^\$2[aby]\$')
);
