import {
  createCooperativeRecordWorkflow,
  verifyCertificateWorkflow,
} from "@coopstore/cooperatives/workflows"
import type { SeedCooperative } from "./catalogue/texts"
import type { SeedContext } from "./context"

type SeedCertificate = SeedCooperative["certificates"][number]

const CERTIFICATE_TYPES = {
  AOP: "AOP",
  IGP: "IGP",
  organic: "organic",
  ONSSA: "onssa",
  "fair-trade": "other",
  "handicraft-label": "other",
} as const
const PROGRAMME_ORGANISER = "Fondation OCP"
const TRAINING_PROVIDERS: Record<string, string> = {
  "GET Ahead": "ENAM Meknès",
}
const TRAINING_PROVIDER = "Formateurs certifiés par l’OIT"
const PRIZE_ISSUER = "Prix de démonstration"

/** Gives each cooperative its certificates, programmes, trainings and prizes, once. */
export async function seedCooperativeRecords(
  context: SeedContext,
  cooperatives: SeedCooperative[],
  cooperativeIds: Map<string, string>,
  staffId: string
) {
  const productIds = await readProductIds(context)
  const recorded = await readRecorded(context)
  for (const cooperative of cooperatives) {
    const cooperative_id = cooperativeIds.get(cooperative.key)
    if (!cooperative_id || recorded.has(cooperative_id)) {
      continue
    }
    for (const record of toRecords(cooperative, productIds)) {
      const { result } = await createCooperativeRecordWorkflow(
        context.container
      ).run({ input: { cooperative_id, ...record } })
      if (record.kind === "certificate") {
        await verifyCertificateWorkflow(context.container).run({
          input: { id: result.id, cooperative_id, verified_by: staffId },
        })
      }
    }
  }
}

function toRecords(
  cooperative: SeedCooperative,
  productIds: Map<string, string>
) {
  return [
    ...cooperative.certificates.map((certificate) => ({
      kind: "certificate" as const,
      fields: toCertificate(certificate, productIds),
    })),
    ...cooperative.programmes.map(({ name, year }) => ({
      kind: "programme" as const,
      fields: {
        name,
        organiser: PROGRAMME_ORGANISER,
        started_on: firstDayOf(year),
      },
    })),
    ...cooperative.trainings.map(({ name, year }) => ({
      kind: "training" as const,
      fields: {
        name,
        provider: TRAINING_PROVIDERS[name] ?? TRAINING_PROVIDER,
        held_on: firstDayOf(year),
      },
    })),
    ...cooperative.prizes.map(({ name, year }) => ({
      kind: "prize" as const,
      fields: { name, issuer: PRIZE_ISSUER, year },
    })),
  ]
}

function toCertificate(
  { type, number, issuer, ...certificate }: SeedCertificate,
  productIds: Map<string, string>
) {
  return {
    type: CERTIFICATE_TYPES[type],
    number,
    issuer,
    valid_from: new Date(certificate.valid_from),
    valid_until: new Date(certificate.valid_until),
    product_ids: certificate.covered_products.flatMap(
      (key) => productIds.get(key) ?? []
    ),
  }
}

const firstDayOf = (year: number) => new Date(Date.UTC(year, 0, 1))

async function readProductIds({ query }: SeedContext) {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
  })
  return new Map<string, string>(
    data.map(({ id, handle }: { id: string; handle: string }) => [handle, id])
  )
}

/** The cooperatives that have a record of any kind. */
async function readRecorded({ query }: SeedContext): Promise<Set<string>> {
  const kinds = ["certificate", "programme", "training", "prize"]
  const found = await Promise.all(
    kinds.map((entity) => query.graph({ entity, fields: ["cooperative_id"] }))
  )
  return new Set(
    found.flatMap(({ data }) =>
      data.map((row: Record<string, unknown>) => String(row.cooperative_id))
    )
  )
}
