import { z } from "zod"
import { query } from "../../support/database"
import { run } from "../../support/run"
import { DESK, openDesk } from "../../support/staff-desk"
import { expect, test } from "../../support/test"
import {
  countReleased,
  letDaysPass,
  readCharged,
  readEarned,
  readLedger,
  readPaid,
  readPaidOut,
  readStatements,
  readStock,
  readTransfers,
  readViolations,
} from "./books"
import {
  approveAndPay,
  closeStatement,
  proposePayouts,
  takeRemittance,
} from "./finance-desk"
import { receive, receiveReturn, sendAndDeliver } from "./hub-desk"
import { makeReady, type Part } from "./makers"
import { askForReturn, buyByCard, buyInCash } from "./shoppers"

const MAKERS = ["lentilles-zaer", "couscous-khoumassi", "figues-nabout"]
const OTHER = "amlou-amandes"

test("three makers' orders agree to the centime from the hub to the bank", async ({
  page,
  openBrowser,
}) => {
  test.setTimeout(300_000)
  const { step } = test
  const hub = await (await openBrowser(DESK)).newPage()
  const finance = await (await openBrowser(DESK)).newPage()

  const [big, small, cash] = await step("shoppers order", async () => [
    await buyByCard(
      page,
      MAKERS.map((handle) => ({ handle, quantity: 2 }))
    ),
    await buyByCard(page, [{ handle: OTHER, quantity: 1 }]),
    await buyInCash(OTHER),
  ])
  const orders = [big, small, cash]
  const short = firstLine(big.parts[0])
  const returned = firstLine(big.parts[1])
  const inCash = firstLine(cash.parts[0])
  const before = {
    paid: await readPaid(big.id),
    short: await readStock(short.variant_id),
    returned: await readStock(returned.variant_id),
    inCash: await readStock(inCash.variant_id),
    due: await readPaid(cash.id),
  }
  expect(big.parts).toHaveLength(3)
  expect(before.paid.captured).toBe(before.paid.total)
  expect((await readLedger(big.id)).sum).toBe(before.paid.total)

  await step("makers prepare", () =>
    makeReady(orders.flatMap(({ parts }) => parts))
  )
  const shortParts = [big.parts[0], cash.parts[0]]
  await step(
    "the hub counts, one piece short by card and in cash",
    async () => {
      await openDesk(hub)
      for (const { parts } of orders) {
        for (const part of parts) {
          await receive(hub, part, shortParts.includes(part) ? 1 : undefined)
        }
      }
    }
  )
  const afterShort = await readPaid(big.id)
  expect(afterShort.refunded).toBeGreaterThan(0)
  expect(afterShort.captured - afterShort.refunded).toBe(afterShort.total)
  expect((await readLedger(big.id)).sum).toBe(afterShort.total)
  expect((await readStock(short.variant_id)).stocked).toBe(
    before.short.stocked - 1
  )

  await step("the hub packs, ships and hears that it arrived", async () => {
    for (const { id } of orders) {
      await sendAndDeliver(hub, id)
    }
  })
  await step("the shopper sends one piece back", async () => {
    await askForReturn(page, big.address, returned.line_item_id)
    await receiveReturn(hub, big.number)
  })
  const afterReturn = await readPaid(big.id)
  expect(afterReturn.refunded).toBeGreaterThan(afterShort.refunded)
  expect(afterReturn.captured - afterReturn.refunded).toBe(afterReturn.total)
  // Two went out, one came back.
  expect(await readStock(returned.variant_id)).toEqual({
    stocked: before.returned.stocked - 1,
    reserved: before.returned.reserved - 2,
  })

  // Of the cash order's size another order took a piece; one of three was short.
  expect(await readStock(inCash.variant_id)).toEqual({
    stocked: before.inCash.stocked - 3,
    reserved: before.inCash.reserved - 3,
  })
  const due = await readPaid(cash.id)
  expect(due.captured).toBe(0)
  expect(due.total).toBeLessThan(before.due.total)
  expect((await readLedger(cash.id)).sum).toBe(due.total)
  await step("the carrier remits the cash", async () => {
    await openDesk(finance, run.credentials.finance)
    await takeRemittance(finance, { number: cash.number, amount: due.total })
  })

  for (const { id } of orders) {
    await expect
      .poll(async () => {
        const { captured, refunded, total } = await readPaid(id)
        return [captured - refunded, total]
      })
      .toEqual(Array(2).fill((await readLedger(id)).sum))
  }
  expect(await readCharged(small.id)).toBe((await readLedger(small.id)).sum)

  await letDaysPass(orders.map(({ id }) => id))
  const makers = [...big.parts, ...cash.parts].map(
    ({ cooperative_id }) => cooperative_id
  )
  await step("statements close", async () => {
    for (const name of await namesOf(makers)) {
      await closeStatement(finance, name)
    }
  })
  const statements = await readStatements(makers)
  expect(statements).toHaveLength(4)
  for (const { closing, stated, written } of statements) {
    expect([stated, written]).toEqual([closing, closing])
  }
  const earned = await readEarned(orders.map(({ id }) => id))
  const earlier = new Map(
    (await readPaidOut(makers)).map(({ cooperative_id, left }) => [
      cooperative_id,
      left,
    ])
  )
  await step(
    "one proposes the payouts, another approves and pays",
    async () => {
      await proposePayouts(hub)
      await approveAndPay(finance)
    }
  )
  expect(await countReleased(orders.map(({ id }) => id))).toBe(5)
  const paidOut = await readPaidOut(makers)
  expect(paidOut).toHaveLength(4)
  const transfers = await readTransfers()
  for (const { cooperative_id, left } of paidOut) {
    expect(left).toBe(0)
    expect(transfers.get(cooperative_id)).toBe(
      (earlier.get(cooperative_id) ?? 0) + (earned.get(cooperative_id) ?? 0)
    )
  }
  await expect.poll(readViolations).toEqual([])
})

function firstLine(part?: Part) {
  const [line] = part?.lines ?? []
  if (!line) {
    throw new Error("The part has no line")
  }
  return line
}

async function namesOf(ids: string[]): Promise<string[]> {
  const rows = await query(
    z.object({ name: z.string() }),
    "select name from cooperative where id = any(string_to_array($1, ','))",
    ids.join(",")
  )
  return rows.map(({ name }) => name)
}
