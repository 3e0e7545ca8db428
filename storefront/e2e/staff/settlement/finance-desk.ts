import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { run } from "../../support/run"
import { expect } from "../../support/test"

const at = (path: string) => `${run.backend_url}/app${path}`

/** Brings in the carrier's file, and the bank's reference of its transfer. */
export async function takeRemittance(
  page: Page,
  { number, amount }: { number: number; amount: number }
): Promise<void> {
  await page.goto(at("/cash/remittances"))
  const content = `commande;montant\n${number};${(amount / 100).toFixed(2)}\n`
  await page.locator("#remittance-file").setInputFiles({
    name: `remise-${randomUUID()}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  })
  await expect(page.getByText("Matched").first()).toBeVisible()
  await page.getByRole("button", { name: "Take this money in" }).click()
  await expect(page).toHaveURL(/\/cash\/remittances\/.+/)
  await page.getByRole("button", { name: "Reconcile" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("textbox").fill(`VIR-${number}`)
  await drawer.getByRole("button", { name: "Reconcile" }).click()
  await expect(page.getByText(/^Reconciled on /)).toBeVisible()
}

/** Closes a cooperative's statement today; answers its number. */
export async function closeStatement(
  page: Page,
  cooperative: string
): Promise<void> {
  await page.goto(at("/settlements/statements"))
  await page.getByRole("combobox", { name: "Cooperative" }).click()
  await page.getByRole("option", { name: cooperative }).click()
  await page.getByRole("button", { name: "Close a statement today" }).click()
  await expect(page.getByText("The statement is closed")).toBeVisible()
  await expect(
    page.getByRole("row").filter({ hasText: cooperative }).first()
  ).toBeVisible()
}

/** Proposes to pay what is due; who proposes cannot approve. */
export async function proposePayouts(page: Page): Promise<void> {
  await page.goto(at("/settlements"))
  await page.getByRole("button", { name: "Propose payouts" }).click()
  await expect(page.getByText("The batch is proposed")).toBeVisible()
  await page.getByRole("button", { name: "Approve" }).click()
  await expect(page.getByText(/a second person must approve it/)).toBeVisible()
}

/** A second person approves the batch and notes the bank's transfer. */
export async function approveAndPay(page: Page): Promise<void> {
  await page.goto(at("/settlements"))
  await page.getByRole("button", { name: "Approve" }).click()
  await expect(page.getByText("The batch is approved")).toBeVisible()
  await page.getByRole("button", { name: "Note the transfer" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("Bank reference").fill(`BANK-${randomUUID()}`)
  await drawer.getByRole("button", { name: "Note the transfer" }).click()
  await expect(page.getByText("The batch is paid")).toBeVisible()
}
