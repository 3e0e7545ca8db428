import type { MedusaContainer } from "@medusajs/framework/types"

/** A workflow as far as it is run here; `Done` is what it is taken back by. */
type Workflow<Input, Done> = (container: MedusaContainer) => {
  run: (args: { input: Input }) => Promise<{ transaction: Done }>
  cancel: (args: {
    transaction: Done
    throwOnError: boolean
  }) => Promise<unknown>
}

/**
 * Runs a workflow of its own for each input, and answers what `undoEach` takes
 * back. When one fails, those before it are taken back, and it throws.
 */
export async function runEach<Input, Done>(
  workflow: Workflow<Input, Done>,
  inputs: Input[],
  container: MedusaContainer
): Promise<Done[]> {
  const done: Done[] = []
  try {
    for (const input of inputs) {
      const { transaction } = await workflow(container).run({ input })
      done.push(transaction)
    }
  } catch (error) {
    await undoEach(workflow, done, container)
    throw error
  }
  return done
}

/** Takes back what `runEach` did, the last first. */
export async function undoEach<Input, Done>(
  workflow: Workflow<Input, Done>,
  done: Done[],
  container: MedusaContainer
): Promise<void> {
  for (const transaction of [...done].reverse()) {
    await workflow(container).cancel({
      transaction,
      // A transaction that is taken back counts as failed, and would throw.
      throwOnError: false,
    })
  }
}
