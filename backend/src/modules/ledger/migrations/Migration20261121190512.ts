import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190512 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_key_unique";`);
    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_owner_currency_code_unique";`);
    this.addSql(`create table if not exists "ledger_account" ("id" text not null, "kind" text check ("kind" in ('receivable', 'cash_carrier', 'cash_cooperative', 'cash_market', 'cooperative', 'cooperative_tax', 'commission', 'contribution', 'delivery', 'delivery_tax', 'rounding')) not null, "owner" text not null default 'market', "currency_code" text not null default 'mad', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_account_kind_owner_currency_code_unique" ON "ledger_account" ("kind", "owner", "currency_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "key" text not null, "kind" text check ("kind" in ('placed', 'reversed', 'captured', 'refunded', 'remitted', 'paid_out', 'adjusted')) not null, "order_id" text null, "purchase_id" text null, "currency_code" text not null default 'mad', "occurred_at" timestamptz not null, "memo" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_key_unique" ON "ledger_entry" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id" ON "ledger_entry" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_purchase_id" ON "ledger_entry" ("purchase_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_posting" ("id" text not null, "entry_id" text not null, "account_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_posting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_entry_id" ON "ledger_posting" ("entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_account_id" ON "ledger_posting" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_deleted_at" ON "ledger_posting" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ledger_posting" add constraint "ledger_posting_entry_id_foreign" foreign key ("entry_id") references "ledger_entry" ("id") on update cascade;`);
    this.addSql(`alter table if exists "ledger_posting" add constraint "ledger_posting_account_id_foreign" foreign key ("account_id") references "ledger_account" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_account_id_foreign";`);

    this.addSql(`alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_entry_id_foreign";`);

    this.addSql(`drop table if exists "ledger_account" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "ledger_posting" cascade;`);
  }

}
