import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127115749 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_placed_at" ON "cooperative_order" ("placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_order_display_id" ON "cooperative_order" ("order_display_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_updated_at" ON "cooperative_order" ("updated_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cooperative_order_placed_at";`);
    this.addSql(`drop index if exists "IDX_cooperative_order_order_display_id";`);
    this.addSql(`drop index if exists "IDX_cooperative_order_updated_at";`);
  }

}
