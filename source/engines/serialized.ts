import {Deserializer, Serializer} from 'node:v8';

/** A value as V8 sends it to threads, which is the fastest there is. */
export function serialized(value: unknown): Uint8Array {
	const serializer = new Serializer();
	serializer.writeHeader();
	serializer.writeValue(value);
	return serializer.releaseBuffer();
}

/** The value again; undefined where the bytes are none. */
export function deserialized<Value>(bytes: Uint8Array): Value | undefined {
	try {
		const deserializer = new Deserializer(bytes);
		deserializer.readHeader();
		return deserializer.readValue();
	} catch {
		return undefined;
	}
}
