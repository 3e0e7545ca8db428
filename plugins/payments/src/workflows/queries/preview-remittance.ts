import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { planLines } from "../../remittance/plan-lines"
import { readRemittance } from "../../remittance/read-remittance"
import {
  REMITTANCE_OUTCOMES,
  type RemittancePreview,
} from "../../types/remittance"
import { findExpectedCash } from "./find-expected-cash"

/** The only currency that couriers take. */
const CASH_CURRENCY = "mad"

/** A carrier's file as staff send it. */
export type RemittanceUpload = {
  carrier: string
  file_name: string
  content_base64: string
}

/** What a remittance file would do, line by line, without doing it. */
export async function previewRemittance(
  container: MedusaContainer,
  { carrier, file_name, content_base64 }: RemittanceUpload
): Promise<RemittancePreview & { file_hash: string }> {
  const service = container.resolve<CashModuleService>(CASH_MODULE)
  const columns = service.remittanceFiles[carrier]
  if (!columns) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `No remittance file is configured for ${carrier}; there is one for ${Object.keys(service.remittanceFiles).join(", ")}`
    )
  }
  const file = Buffer.from(content_base64, "base64")
  const file_hash = createHash("sha256").update(file).digest("hex")
  const read = readRemittance(file, columns)
  if (!read.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The remittance file holds no line with an amount"
    )
  }
  const facts = {
    carrier,
    known_keys: await listKnownKeys(container, carrier),
    find: await findExpectedCash(container, new Date()),
  }
  const lines = planLines(read, facts)
  const [known] = await service.listCashRemittances({
    carrier: [carrier],
    file_hash: [file_hash],
  })
  return {
    carrier,
    file_name,
    file_hash,
    known_remittance_id: known?.id ?? null,
    currency_code: CASH_CURRENCY,
    total: lines.reduce((sum, { amount }) => sum + amount, 0),
    counts: countOutcomes(lines),
    lines,
  }
}

async function listKnownKeys(
  container: MedusaContainer,
  carrier: string
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_remittance_line",
    fields: ["key"],
    filters: { cash_remittance: { carrier } },
  })
  return new Set(data.map(({ key }) => key))
}

function countOutcomes(lines: RemittancePreview["lines"]) {
  const counts = { matched: 0, short: 0, surplus: 0, unknown: 0, duplicate: 0 }
  for (const outcome of REMITTANCE_OUTCOMES) {
    counts[outcome] = lines.filter((line) => line.outcome === outcome).length
  }
  return counts
}
