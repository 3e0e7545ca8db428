import { useQuery } from "@tanstack/react-query"
import { sdk } from "#kit/sdk"

type Carriers = { carriers: { code: string; name: string }[] }

/** Says a carrier's name for its code; the code while names are not known. */
export const useCarrierNames = () => {
  const { data } = useQuery({
    queryKey: ["carriers"],
    queryFn: () => sdk.client.fetch<Carriers>("/admin/carriers"),
  })
  return (code: string) =>
    data?.carriers.find((carrier) => carrier.code === code)?.name ?? code
}
