import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123014351 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "invitation" add column if not exists "key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_cooperative_id_key_unique" ON "invitation" ("cooperative_id", "key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_invitation_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "invitation" drop column if exists "key";`);
  }

}
