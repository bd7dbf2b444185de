import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122215215 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "fair_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_fair_id" ON "parcel" ("fair_id") WHERE fair_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_fair_id";`);
    this.addSql(`alter table if exists "parcel" drop column if exists "fair_id";`);
  }

}
