import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122111500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_not_packed" ON "parcel" ("answer") WHERE packed_at IS NULL AND answer IN ('pending', 'accepted') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_parcel_not_packed";`);
  }

}
