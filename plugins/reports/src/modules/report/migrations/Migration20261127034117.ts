import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261127034117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "part_fact" ("id" text not null, "part_id" text not null, "order_id" text not null, "cooperative_id" text not null, "region" text null, "market" text not null, "currency_code" text not null, "status" text not null, "total" integer not null, "placed_on" text not null, "accept_hours" integer null, "make_ready_hours" integer null, "receive_hours" integer null, "ship_hours" integer null, "deliver_hours" integer null, "whole_hours" integer null, ${TIMES}, constraint "part_fact_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "sale_fact" ("id" text not null, "line_id" text not null, "part_id" text not null, "cooperative_id" text not null, "region" text null, "category" text null, "market" text not null, "currency_code" text not null, "pieces" integer not null, "total" integer not null, "placed_on" text not null, "is_sold" boolean not null, ${TIMES}, constraint "sale_fact_pkey" primary key ("id"));`
    )
    this.addSql(
      `create table if not exists "income_fact" ("id" text not null, "ledger_entry_id" text not null, "cooperative_id" text not null, "region" text null, "currency_code" text not null, "amount" integer not null, "paid_on" text not null, ${TIMES}, constraint "income_fact_pkey" primary key ("id"));`
    )
    for (const [table, key, day] of [
      ["part_fact", "part_id", "placed_on"],
      ["sale_fact", "line_id", "placed_on"],
      ["income_fact", "ledger_entry_id", "paid_on"],
    ]) {
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`
      )
      this.addSql(
        `create unique index if not exists "IDX_${table}_${key}_unique" on "${table}" ("${key}") where deleted_at is null;`
      )
      this.addSql(
        `create index if not exists "IDX_${table}_${day}" on "${table}" ("${day}") where deleted_at is null;`
      )
    }
    this.addSql(
      `create index if not exists "IDX_sale_fact_part_id" on "sale_fact" ("part_id") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["part_fact", "sale_fact", "income_fact"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
