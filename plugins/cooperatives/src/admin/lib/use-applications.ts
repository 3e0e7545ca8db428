import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type { AdminCooperativeApplication } from "../../types/cooperative-application"
import type { VendorInvitation } from "../../types/cooperative-invitation"
import { KEY } from "./use-cooperatives"

/** One page of applications, those that wait longest first. */
export const useApplications = (query: {
  status: string | undefined
  limit: number
  offset: number
}) =>
  useQuery({
    queryKey: [KEY, "applications", query],
    queryFn: () =>
      sdk.client.fetch<{
        cooperative_applications: AdminCooperativeApplication[]
        count: number
      }>("/admin/cooperative-applications", { query }),
    placeholderData: keepPreviousData,
  })

/** One application. */
export const useApplication = (id: string) =>
  useQuery({
    queryKey: [KEY, "applications", id],
    queryFn: () =>
      sdk.client.fetch<{
        cooperative_application: AdminCooperativeApplication
      }>(`/admin/cooperative-applications/${id}`),
  })

/** The invitations to a cooperative that nobody accepted yet. */
export const useInvitations = (cooperative_id: string) =>
  useQuery({
    queryKey: [KEY, cooperative_id, "invitations"],
    queryFn: () =>
      sdk.client.fetch<{ invitations: VendorInvitation[] }>(
        `/admin/cooperatives/${cooperative_id}/invitations`
      ),
  })
