import { MedusaError } from "@medusajs/framework/utils"
import { REPORTS, type ReportName } from "../../../types/reports"

/** The report that an address names; a 404 where there is none. */
export function readReportName(name: string | undefined): ReportName {
  const found = REPORTS.find((report) => report === name)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no report ${name}; there are ${REPORTS.join(", ")}`
    )
  }
  return found
}
