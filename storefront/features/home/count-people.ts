import type { CooperativeSummary } from "@/lib/shop/cooperative"

type Counted = Pick<CooperativeSummary, "members" | "women" | "region">

/** Members, the share of women in whole per cent, and regions present. */
export function countPeople(cooperatives: Counted[]) {
  const members = sum(cooperatives.map((cooperative) => cooperative.members))
  const women = sum(cooperatives.map((cooperative) => cooperative.women))
  return {
    members,
    women_share: members ? Math.round((women * 100) / members) : 0,
    regions: new Set(cooperatives.map(({ region }) => region).filter(Boolean))
      .size,
  }
}

function sum(numbers: (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
}
