import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190508 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "message" drop constraint if exists "message_key_unique";`);
    this.addSql(`create table if not exists "message" ("id" text not null, "key" text not null, "channel" text check ("channel" in ('email', 'sms')) not null, "recipient" text not null, "template" text not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null, "data" jsonb not null, "status" text check ("status" in ('queued', 'sent', 'failed')) not null default 'queued', "attempts" integer not null default 0, "sent_at" timestamptz null, "failure" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_key_unique" ON "message" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_deleted_at" ON "message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_status_created_at" ON "message" ("status", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "message" cascade;`);
  }

}
