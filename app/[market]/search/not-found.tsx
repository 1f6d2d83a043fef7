export { UnknownFilter as default } from "@/components/listing/unknown-filter";
