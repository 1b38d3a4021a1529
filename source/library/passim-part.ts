/** What Spark calls the parts of what passim writes, and of what kind they are. */
export const passimPart = /^part-.*\.(json|parquet)/;
