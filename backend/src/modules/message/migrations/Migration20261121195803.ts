import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121195803 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_message_status_created_at";`);

    this.addSql(`alter table if exists "message" add column if not exists "due_at" timestamptz not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_due_at" ON "message" ("due_at") WHERE status = 'queued' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_message_due_at";`);
    this.addSql(`alter table if exists "message" drop column if exists "due_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_status_created_at" ON "message" ("status", "created_at") WHERE deleted_at IS NULL;`);
  }

}
