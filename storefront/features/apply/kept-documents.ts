const NAME = "coopstore-application"
const STORE = "documents"

/** A paper kept on the device until the application leaves. */
export type KeptDocument = { id: number; file: File }

/** Papers that were chosen before, on this device. */
export async function listDocuments(): Promise<KeptDocument[]> {
  const [files, ids] = await Promise.all([
    inStore<File[]>("readonly", (store) => store.getAll()),
    inStore<IDBValidKey[]>("readonly", (store) => store.getAllKeys()),
  ])
  return files.map((file, index) => ({ id: Number(ids[index]), file }))
}

/** Keeps a paper on this device. */
export async function keepDocument(file: File): Promise<void> {
  await inStore("readwrite", (store) => store.add(file))
}

/** Takes a paper back. */
export async function dropDocument(id: number): Promise<void> {
  await inStore("readwrite", (store) => store.delete(id))
}

/** Empties the device of papers, once they have left. */
export async function forgetDocuments(): Promise<void> {
  await inStore("readwrite", (store) => store.clear())
}

function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE, { autoIncrement: true })
    }
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(STORE, mode)
      const request = work(transaction.objectStore(STORE))
      transaction.oncomplete = () => {
        database.close()
        resolve(request.result)
      }
      transaction.onabort = () => {
        database.close()
        reject(transaction.error)
      }
    }
  })
}
