import type { Careers } from '../study/schema/careers.ts'
import type { Path } from '../study/schema/path.ts'
import type { Resource } from '../study/schema/resources.ts'
import type { Database } from './database.ts'

/** The map of levels, steps, renewals and routes; undefined before `seedLibrary` or when the build has none. */
export async function readPath(db: Database): Promise<Path | undefined> {
	const row = await db.documents.get('path')
	return row?.key === 'path' ? (row.value ?? undefined) : undefined
}

/** The roles and what the article claims about them; undefined as for `readPath`. */
export async function readCareers(db: Database): Promise<Careers | undefined> {
	const row = await db.documents.get('careers')
	return row?.key === 'careers' ? (row.value ?? undefined) : undefined
}

/** Everything to study with that stands elsewhere. */
export async function listResources(db: Database): Promise<Resource[]> {
	const row = await db.documents.get('resources')
	return row?.key === 'resources' ? row.value : []
}
