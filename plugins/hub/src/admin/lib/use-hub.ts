import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type { AdminCarrier } from "@coopstore/carriers/types"
import { sdk } from "#kit/sdk"
import type { BoardColumn } from "../../types/board"
import type { HubOrder } from "../../types/hub-order"
import type { PickingLine } from "../../types/picking"
import type { PartToReceive } from "../../types/receipt"

/** Under this key is kept what these pages read, so that writes refresh it. */
const KEY = "hub"

const get = <Answer>(path: string, query: Record<string, unknown> = {}) =>
  sdk.client.fetch<Answer>(`/admin/${path}`, { query })

/** What narrows the board. */
export type BoardQuery = {
  stage?: string
  cooperative_id?: string
  market?: string
  late?: string
  limit: number
  offset: number
}

/** The board's columns, or one of them. */
export const useBoard = (query: BoardQuery) =>
  useQuery({
    queryKey: [KEY, "board", query],
    queryFn: () => get<{ columns: BoardColumn[] }>("hub/board", query),
    placeholderData: keepPreviousData,
  })

/** The parts that a scanned code may mean, asked for at once. */
export const findParts = (code: string) =>
  get<{ parts: PartToReceive[] }>("hub/receiving", { code })

/** What is to be fetched from the shelves. */
export const usePicking = (partial: boolean) =>
  useQuery({
    queryKey: [KEY, "picking", partial],
    queryFn: () => get<{ lines: PickingLine[] }>("hub/picking", { partial }),
  })

/** An order at the packing table. */
export const useHubOrder = (id: string) =>
  useQuery({
    queryKey: [KEY, "orders", id],
    queryFn: () => get<{ order: HubOrder }>(`hub/orders/${id}`),
  })

/** Who takes parcels. */
export const useCarriers = () =>
  useQuery({
    queryKey: ["carriers"],
    queryFn: () => get<{ carriers: AdminCarrier[] }>("carriers"),
  })

/** Names of the active cooperatives, for a filter. */
export const useCooperativeNames = () =>
  useQuery({
    queryKey: ["cooperatives", "names"],
    queryFn: () =>
      get<{ cooperatives: { id: string; name: string }[] }>("cooperatives", {
        limit: 500,
        fields: "id,name",
      }),
  })

/** Sends a write to the hub, and refreshes whatever shows it. */
export const useHubWrite = <Answer>() => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) =>
      sdk.client.fetch<Answer>(`/admin/hub/${path}`, { method: "POST", body }),
    onSuccess: () =>
      Promise.all(
        [KEY, "orders"].map((key) =>
          client.invalidateQueries({ queryKey: [key] })
        )
      ),
  })
}
