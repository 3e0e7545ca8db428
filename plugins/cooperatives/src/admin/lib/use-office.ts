import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "#kit/sdk"
import type { CooperativeActivity } from "../../types/activity"
import type { AssistanceGrantView } from "../../types/assistance"
import type { AdminCooperativeApplication } from "../../types/cooperative-application"
import type { CertificateOfMaker, LedgerLine, StockAlertRow } from "./types"
import { KEY } from "./use-cooperatives"

type Page = { limit: number; offset: number }

/** The texts of the log, of documents and of assistance. */
export const useOfficeTexts = () => useTranslation("office").t

/** One page of a cooperative's log, newest first. */
export const useActivity = (id: string, query: Page) =>
  useQuery({
    queryKey: [KEY, id, "activity", query],
    queryFn: () =>
      sdk.client.fetch<{ activities: CooperativeActivity[]; count: number }>(
        `/admin/cooperatives/${id}/activity`,
        { query }
      ),
    placeholderData: keepPreviousData,
  })

/** One page of what the shop owes a cooperative, latest first. */
export const useLedger = (cooperative_id: string, query: Page) =>
  useQuery({
    queryKey: [KEY, cooperative_id, "ledger", query],
    queryFn: () =>
      sdk.client.fetch<{ entries: LedgerLine[]; count: number }>(
        "/admin/ledger",
        { query: { cooperative_id, ...query } }
      ),
    placeholderData: keepPreviousData,
  })

/** Whom a cooperative lets act for it. */
export const useAssistanceGrants = (id: string) =>
  useQuery({
    queryKey: [KEY, id, "assistance"],
    queryFn: () =>
      sdk.client.fetch<{ grants: AssistanceGrantView[] }>(
        `/admin/cooperatives/${id}/assistance`
      ),
  })

/** The id of who is signed in. */
export const useMyId = () =>
  useQuery({
    queryKey: ["users", "me", "id"],
    queryFn: () =>
      sdk.client.fetch<{ user: { id: string } }>("/admin/users/me"),
    select: ({ user }) => user.id,
  }).data

/** The applications that a cooperative sent, with their papers. */
export const useApplicationsOf = (cooperative_id: string) =>
  useQuery({
    queryKey: [KEY, "applications", { cooperative_id }],
    queryFn: () =>
      sdk.client.fetch<{
        cooperative_applications: AdminCooperativeApplication[]
      }>("/admin/cooperative-applications", { query: { cooperative_id } }),
  })

/** One page of the certificates of all makers that are in a state. */
export const useCertificates = (query: Page & { state: string }) =>
  useQuery({
    queryKey: [KEY, "certificates", query],
    queryFn: () =>
      sdk.client.fetch<{ certificates: CertificateOfMaker[]; count: number }>(
        "/admin/certificates",
        { query }
      ),
    placeholderData: keepPreviousData,
  })

/** One page of sizes that run out. */
export const useStockAlerts = (query: Page) =>
  useQuery({
    queryKey: [KEY, "stock-alerts", query],
    queryFn: () =>
      sdk.client.fetch<{ stock_alerts: StockAlertRow[]; count: number }>(
        "/admin/stock-alerts",
        { query }
      ),
    placeholderData: keepPreviousData,
  })
