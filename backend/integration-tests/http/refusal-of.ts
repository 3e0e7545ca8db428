type Refusal = {
  status?: number
  type?: string
  code?: string
  message?: string
  details?: Record<string, unknown>
}

type Refused = { response?: { status: number; data: Refusal } }

/** What a refused request was told; empty where it was not refused. */
export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  return request.then(
    () => ({}),
    (error: Refused) => {
      if (!error.response) {
        throw error
      }
      return { ...error.response.data, status: error.response.status }
    }
  )
}
