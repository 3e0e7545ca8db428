import { startStripeDouble } from "./server.ts"
import { readSettings } from "./settings.ts"

try {
  const double = await startStripeDouble(readSettings(process.env))
  console.log(`Stripe double listening on ${double.url}`)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void double.close().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
