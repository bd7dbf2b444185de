import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a message is about is in its key: whoever helps a buyer asks by it. */
export class Migration20261122030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_subject" ON "message" (split_part(key, ':', 2)) WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_message_subject";`)
  }
}
