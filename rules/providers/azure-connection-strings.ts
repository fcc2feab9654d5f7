/** Azure's tokens: keys that stand in connection strings. */
import { sha256 } from '../../src/core/hash.ts';
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

/** The keys that every storage and Cosmos DB emulator has, which Microsoft publishes: the first 48 bits of their SHA-256. */
const EMULATORS: ReadonlySet<number> = new Set([76_439_481_155, 187_351_964_030_339]);

const isNoEmulator = (value: string): boolean => !EMULATORS.has(Number.parseInt(sha256(value).slice(0, 12), 16));

export const tokens: readonly Token[] = [
  {
    id: 'azure-account-key',
    title: 'Azure account key',
    shape: [base64(86), '=='],
    near: [
      'AccountKey',
      'azure_storage',
      'storage_account',
      'storage_key',
      'storage_access_key',
      'azure',
      'cosmos',
      'documentdb',
      'communication.azure.com',
    ],
    severity: 'critical',
    check: isNoEmulator,
    grants: 'read, change and delete all that the storage, Cosmos DB or Communication Services account holds',
    revoke:
      'az storage account keys renew --account-name <NAME> --key key1, then key2; of Cosmos DB: az cosmosdb keys regenerate.',
    docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
  },
  {
    id: 'azure-shared-access-key',
    title: 'Azure shared access key',
    shape: [base64(43), '='],
    near: [
      'SharedAccessKey',
      'shared_access_key',
      'azure',
      'service_bus',
      'servicebus',
      'event_hub',
      'eventhub',
      'iothub',
      'iot_hub',
      'azure-devices.net',
      'event_grid',
      'eventgrid',
      'signalr',
      'webpubsub',
    ],
    severity: 'critical',
    grants: 'send, receive or manage as its policy allows (Service Bus, Event Hubs, IoT Hub, Relay)',
    revoke: 'Regenerate it: Azure portal, the namespace or hub, Shared access policies.',
    docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
  },
  {
    id: 'azure-app-configuration-secret',
    title: 'Azure App Configuration secret',
    shape: [base64(43), '='],
    near: ['azconfig.io', 'appconfig', 'app_configuration'],
    severity: 'critical',
    grants: 'read, and where it is a read-write key change, all settings of the store',
    revoke: 'az appconfig credential regenerate --id <ID> --name <NAME>',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-best-practices',
  },
];
