import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123172542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_order_id_cooperative_id_unique";`
    )
    this.addSql(
      `create table if not exists "cooperative_order" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "cooperative_id" text not null, "status" text check ("status" in ('new', 'ready', 'received', 'canceled')) not null default 'new', "currency_code" text not null, "total" integer not null, "placed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_deleted_at" ON "cooperative_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_order_order_id_cooperative_id_unique" ON "cooperative_order" ("order_id", "cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_cooperative_id_status" ON "cooperative_order" ("cooperative_id", "status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cooperative_order_line" ("id" text not null, "line_item_id" text not null, "product_id" text not null, "variant_id" text null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "unit_price" integer not null, "total" integer not null, "cooperative_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_order_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_line_cooperative_order_id" ON "cooperative_order_line" ("cooperative_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_line_deleted_at" ON "cooperative_order_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "cooperative_order_line" add constraint "cooperative_order_line_cooperative_order_id_foreign" foreign key ("cooperative_order_id") references "cooperative_order" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_order_line" drop constraint if exists "cooperative_order_line_cooperative_order_id_foreign";`
    )

    this.addSql(`drop table if exists "cooperative_order" cascade;`)

    this.addSql(`drop table if exists "cooperative_order_line" cascade;`)
  }
}
