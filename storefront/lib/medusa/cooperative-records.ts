import { z } from "zod"
import type { Milestone } from "@/lib/shop/cooperative"

/** A cooperative's proofs, programmes, trainings and prizes, on the wire. */
export const CooperativeRecords = z.object({
  certificates: z
    .array(
      z.object({
        type: z.string(),
        number: z.string().nullish(),
        issuer: z.string().nullish(),
        valid_until: z.string().nullish(),
        verified_at: z.string().nullish(),
      })
    )
    .default([]),
  programmes: z
    .array(
      z.object({
        name: z.string(),
        organiser: z.string().nullish(),
        started_on: z.string().nullish(),
      })
    )
    .default([]),
  trainings: z
    .array(
      z.object({
        name: z.string(),
        provider: z.string().nullish(),
        held_on: z.string().nullish(),
      })
    )
    .default([]),
  prizes: z
    .array(
      z.object({
        name: z.string(),
        issuer: z.string().nullish(),
        year: z.number().nullish(),
        rank: z.string().nullish(),
      })
    )
    .default([]),
})

/** The three kinds of record as one line of time, newest first. */
export function toMilestones(
  records: z.infer<typeof CooperativeRecords>
): Milestone[] {
  const milestones: Milestone[] = [
    ...records.programmes.map((record) => ({
      kind: "programme" as const,
      name: record.name,
      detail: record.organiser ?? null,
      year: yearOf(record.started_on),
    })),
    ...records.trainings.map((record) => ({
      kind: "training" as const,
      name: record.name,
      detail: record.provider ?? null,
      year: yearOf(record.held_on),
    })),
    ...records.prizes.map((record) => ({
      kind: "prize" as const,
      name: record.name,
      detail: [record.rank, record.issuer].filter(Boolean).join(", ") || null,
      year: record.year ?? null,
    })),
  ]
  return milestones.sort((left, right) => (right.year ?? 0) - (left.year ?? 0))
}

function yearOf(date: string | null | undefined): number | null {
  return date ? new Date(date).getUTCFullYear() : null
}
