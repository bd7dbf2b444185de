import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122030422 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "purchase_note" ("id" text not null, "purchase_id" text not null, "kind" text check ("kind" in ('note', 'complaint')) not null, "body" text not null, "written_by" text not null, "solved_by" text null, "solved_at" timestamptz null, "outcome" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_note_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_note_deleted_at" ON "purchase_note" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_note_purchase_id" ON "purchase_note" ("purchase_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "purchase_note" cascade;`);
  }

}
