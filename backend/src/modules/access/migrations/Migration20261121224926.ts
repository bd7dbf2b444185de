import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121224926 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "one_time_code" drop constraint if exists "one_time_code_key_unique";`);
    this.addSql(`create table if not exists "one_time_code" ("id" text not null, "key" text not null, "code_hash" text not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "tries" integer not null default 0, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_one_time_code_key_unique" ON "one_time_code" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_expires_at" ON "one_time_code" ("expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "one_time_code" cascade;`);
  }

}
