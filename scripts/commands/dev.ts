import { runUntilStopped } from "../shop/run-until-stopped.ts"

await runUntilStopped("dev")
