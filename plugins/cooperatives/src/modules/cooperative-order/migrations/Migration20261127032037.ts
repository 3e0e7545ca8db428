import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127032037 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_status_placed_at" ON "cooperative_order" ("status", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "cooperative_order_line" add column if not exists "received_quantity" integer not null default 0, add column if not exists "short_quantity" integer not null default 0, add column if not exists "damaged_quantity" integer not null default 0, add column if not exists "returned_quantity" integer not null default 0;`);
    // Parts that came before pieces were counted came whole.
    this.addSql(`update "cooperative_order_line" as line set "received_quantity" = line."quantity" from "cooperative_order" as part where part."id" = line."cooperative_order_id" and part."status" in ('received', 'shipped', 'delivered');`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cooperative_order_status_placed_at";`);

    this.addSql(`alter table if exists "cooperative_order_line" drop column if exists "received_quantity", drop column if exists "short_quantity", drop column if exists "damaged_quantity", drop column if exists "returned_quantity";`);
  }

}
