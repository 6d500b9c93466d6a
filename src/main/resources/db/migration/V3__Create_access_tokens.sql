create table access_token (
    id bigint generated always as identity,
    account_name text not null,
    name text not null,
    sha256 char(64) not null,
    last_four char(4) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_on date,
    constraint access_token_key primary key (id),
    constraint access_token_account_exists foreign key (account_name) references account (name),
    constraint access_token_name_unique unique (account_name, name),
    constraint access_token_name_length check (char_length(name) between 1 and 64),
    constraint access_token_sha256_unique unique (sha256),
    constraint access_token_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint access_token_last_four_form check (last_four ~ '^[A-Za-z0-9_-]{4}$'),
    constraint access_token_expires_after_creation check (expires_at > created_at)
);
