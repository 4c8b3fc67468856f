import { StoreFault } from './faults.ts'

export type Platform = { indexedDB?: IDBFactory | undefined; IDBKeyRange?: typeof IDBKeyRange | undefined }

/**
 * The browser's IndexedDB as Dexie shall see it. Told that the database is newer than its tables, Dexie opens it again without a
 * version and adds what it misses; here that second attempt ends in a StoreFault `newer`, and the newer database stays as it is.
 */
export function firmPlatform(given: Platform): Platform {
	const platform = { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange, ...given }
	return { ...platform, indexedDB: platform.indexedDB && firmFactory(platform.indexedDB) }
}

function firmFactory(factory: IDBFactory): IDBFactory {
	return {
		open: (name, version) => {
			if (version === undefined) throw new StoreFault('newer')
			return factory.open(name, version)
		},
		deleteDatabase: (name) => factory.deleteDatabase(name),
		databases: () => factory.databases(),
		cmp: (one, other) => factory.cmp(one, other),
	}
}
