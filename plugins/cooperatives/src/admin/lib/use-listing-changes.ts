import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type {
  AdminListingChange,
  AdminListingChangeSummary,
} from "../../types/admin-listing-change"
import { LISTING_CHANGES } from "./use-cooperatives"

/** One page of changes of a status, those that wait longest first. */
export const useListingChanges = (query: {
  status: string
  limit: number
  offset: number
}) =>
  useQuery({
    queryKey: [LISTING_CHANGES, "list", query],
    queryFn: () =>
      sdk.client.fetch<{
        listing_changes: AdminListingChangeSummary[]
        count: number
      }>("/admin/listing-changes", { query }),
    placeholderData: keepPreviousData,
  })

/** A change beside what shoppers see. */
export const useListingChange = (id: string) =>
  useQuery({
    queryKey: [LISTING_CHANGES, id],
    queryFn: () =>
      sdk.client.fetch<{ listing_change: AdminListingChange }>(
        `/admin/listing-changes/${id}`
      ),
    // What staff are typing must not be replaced under their hands.
    refetchOnWindowFocus: false,
  })

/** The shop's categories, by name. */
export const useCategories = () =>
  useQuery({
    queryKey: ["product-categories", "of-listings"],
    queryFn: () =>
      sdk.client.fetch<{
        product_categories: { handle: string; name: string }[]
      }>("/admin/product-categories", {
        query: { fields: "handle,name", limit: 200, order: "name" },
      }),
  })
