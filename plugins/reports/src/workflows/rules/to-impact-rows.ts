import type { IncomeSum } from "../../modules/report/service"
import type { ImpactRow } from "../../types/reports"

/** Who a cooperative is, as far as its impact is counted. */
export type CooperativePeople = {
  id: string
  members: number | null
  women: number | null
}

/**
 * What reached cooperatives, by region and currency. A cooperative counts, with
 * its people, where something was paid to it; a payment that came back whole
 * reached nobody.
 */
export function toImpactRows(
  sums: IncomeSum[],
  {
    people,
    regions,
  }: { people: CooperativePeople[]; regions: Map<string, string> }
): ImpactRow[] {
  const peopleOf = new Map(people.map((one) => [one.id, one]))
  const rows = new Map<string, ImpactRow>()
  for (const { cooperative_id, region, currency_code, amount } of sums) {
    if (amount <= 0) {
      continue
    }
    const key = `${region} ${currency_code}`
    const row = rows.get(key) ?? {
      key: region,
      name: (region && regions.get(region)) ?? region ?? "",
      currency_code,
      income: 0,
      cooperatives: 0,
      women: 0,
      members: 0,
    }
    const reached = peopleOf.get(cooperative_id)
    rows.set(key, {
      ...row,
      income: row.income + amount,
      cooperatives: row.cooperatives + 1,
      women: row.women + (reached?.women ?? 0),
      members: row.members + (reached?.members ?? 0),
    })
  }
  return [...rows.values()].sort((a, b) => b.income - a.income)
}
