import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121233740 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "quality_sign" drop constraint if exists "quality_sign_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "quality_sign" add column if not exists "refused_reason" text null, add column if not exists "key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quality_sign_cooperative_id_key_unique" ON "quality_sign" ("cooperative_id", "key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_quality_sign_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "quality_sign" drop column if exists "refused_reason", drop column if exists "key";`);
  }

}
