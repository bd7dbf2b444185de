import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123060838 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "fair" add column if not exists "untold_since" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_untold_since" ON "fair" ("untold_since") WHERE untold_since IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_fair_untold_since";`);
    this.addSql(`alter table if exists "fair" drop column if exists "untold_since";`);
  }

}
