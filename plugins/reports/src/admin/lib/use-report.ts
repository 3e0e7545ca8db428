import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { fileAddress, sdk } from "#kit/sdk"
import type {
  ReportName,
  ReportPeriod,
  SalesDimension,
} from "../../types/reports"

/** What a report is asked. */
export type Question = ReportPeriod & { by?: SalesDimension }

/** The rows of a report; the last ones stay until the next have come. */
export const useReport = <Row>(name: ReportName, question: Question) =>
  useQuery({
    queryKey: ["reports", name, question],
    queryFn: () =>
      sdk.client.fetch<{ rows: Row[] }>(`/admin/reports/${name}`, {
        query: question,
      }),
    placeholderData: keepPreviousData,
  })

/** Where the same report is taken home as a file. */
export const exportAddress = (name: ReportName, question: Question) =>
  fileAddress(
    `reports/${name}/export?${new URLSearchParams(Object.entries(question))}`
  )
