import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122065543 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paper" drop constraint if exists "paper_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "paper" add column if not exists "sent_by" text null, add column if not exists "key" text null, add column if not exists "replaces_id" text null, add column if not exists "replaced_at" timestamptz null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_cooperative_id_key_unique" ON "paper" ("cooperative_id", "key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_paper_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "paper" drop column if exists "sent_by", drop column if exists "key", drop column if exists "replaces_id", drop column if exists "replaced_at";`);
  }

}
