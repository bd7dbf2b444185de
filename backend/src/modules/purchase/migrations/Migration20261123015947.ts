import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123015947 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "stepped_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_stepped_at" ON "parcel" ("stepped_at") WHERE stepped_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_stepped_at";`);
    this.addSql(`alter table if exists "parcel" drop column if exists "stepped_at";`);
  }

}
