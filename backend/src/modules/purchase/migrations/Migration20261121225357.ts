import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121225357 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel_return" drop constraint if exists "parcel_return_return_id_unique";`);
    this.addSql(`create table if not exists "parcel_return" ("id" text not null, "parcel_id" text not null, "return_id" text not null, "reason" text check ("reason" in ('damaged', 'wrong', 'not_as_shown', 'changed_mind')) not null, "note" text not null default '', "lines" jsonb not null, "photos" jsonb not null, "refund_by" text check ("refund_by" in ('card', 'transfer', 'cash')) not null, "rib" text null, "amount" numeric not null, "answer" text check ("answer" in ('pending', 'accepted', 'refused')) not null default 'pending', "answered_at" timestamptz null, "answer_note" text null, "received_at" timestamptz null, "refunded_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_return_parcel_id" ON "parcel_return" ("parcel_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_return_return_id_unique" ON "parcel_return" ("return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_return_deleted_at" ON "parcel_return" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "parcel_return" add constraint "parcel_return_parcel_id_foreign" foreign key ("parcel_id") references "parcel" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "parcel_return" cascade;`);
  }

}
