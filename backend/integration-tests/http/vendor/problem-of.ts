type Problem = {
  status?: number
  code?: string
  message?: string
  details?: Record<string, unknown>
}

type Refused = { response?: { status: number; data: Problem } }

/** What a refused request of the space was told; empty when it was not. */
export async function problemOf(request: Promise<unknown>): Promise<Problem> {
  return request.then(
    () => ({}),
    ({ response }: Refused) => ({ ...response?.data, status: response?.status })
  )
}
