-- A contributor's account is named by an e-mail address, which may be longer than other names and has more signs.
alter table account
    drop constraint account_name_is_lower_case,
    add constraint account_name_is_lower_case check (name ~ '^[a-z0-9][a-z0-9._@+''-]{1,199}$');

-- Links by which an invited person chooses a password, once. Of the link itself nothing but a hash is kept.
create table invitation (
    id           bigint generated always as identity,
    account_name text        not null,
    sha256       char(64)    not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    constraint invitation_key primary key (id),
    constraint invitation_account_exists foreign key (account_name) references account (name),
    constraint invitation_sha256_unique unique (sha256),
    constraint invitation_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint invitation_expires_after_it_is_made check (expires_at > made_at),
    constraint invitation_ends_once check (used_at is null or withdrawn_at is null)
);

comment on column invitation.withdrawn_at is 'when it was called back, or a newer one took its place; null while it stands';

create unique index invitation_open_once on invitation (account_name) where used_at is null and withdrawn_at is null;

-- What a contributor to a return is called there, and what was said when parts were asked for.
create table contribution (
    year         integer     not null,
    iso3         char(3)     not null,
    account_name text        not null,
    called       text        not null,
    message      text        not null,
    asked_at     timestamptz not null,
    version      integer     not null default 0,
    constraint contribution_key primary key (year, iso3, account_name),
    constraint contribution_account_is_of_the_state foreign key (account_name, iso3) references account (name, iso3),
    constraint contribution_year_range check (year between 2009 and 2100),
    constraint contribution_called_length check (char_length(called) between 1 and 120),
    constraint contribution_message_length check (char_length(message) <= 2000)
);

comment on column contribution.called is 'the person or the ministry, as the focal point calls it';
comment on column contribution.message is 'the focal point''s words to the contributor; empty where there are none';
