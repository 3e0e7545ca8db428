/** What the space keeps on the phone; nothing of it is shared between people. */
const NAME = "coopstore-space"
const VERSION = 1

export type StoreName = "operations" | "answers"

let opened: Promise<IDBDatabase> | undefined

/** Reads or changes one store, in one transaction. */
export async function withStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await openDatabase()
  const transaction = database.transaction(name, mode)
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  const result = await answerOf(work(transaction.objectStore(name)))
  // Only a completed transaction is on the disk.
  await done
  return result
}

function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore("operations", {
        keyPath: "sequence",
        autoIncrement: true,
      })
      request.result.createObjectStore("answers", { keyPath: "key" })
    }
    request.onsuccess = () => {
      // Another tab may bring a newer version: this one must not stand in its way.
      request.result.onversionchange = () => {
        request.result.close()
        opened = undefined
      }
      resolve(request.result)
    }
    request.onerror = () => {
      opened = undefined
      reject(request.error)
    }
  })
  return opened
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
