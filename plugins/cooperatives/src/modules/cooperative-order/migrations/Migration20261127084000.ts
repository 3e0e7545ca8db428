import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127084000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`);

    this.addSql(`alter table if exists "cooperative_order" add column if not exists "not_delivered_at" timestamptz null;`);
    this.addSql(`alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('new', 'accepted', 'ready', 'received', 'shipped', 'delivered', 'not_delivered', 'refused', 'canceled'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`);

    this.addSql(`update "cooperative_order" set "status" = 'shipped' where "status" = 'not_delivered';`);
    this.addSql(`alter table if exists "cooperative_order" drop column if exists "not_delivered_at";`);
    this.addSql(`alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('new', 'accepted', 'ready', 'received', 'shipped', 'delivered', 'refused', 'canceled'));`);
  }

}
