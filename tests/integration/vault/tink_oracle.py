"""Google Tink as the oracle of a sealed file's payload."""

import base64
import io
import json

from tink import json_proto_keyset_format, secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2

streaming_aead.register()


class _StaysReadable(io.BytesIO):
    """Tink closes the stream that it wrote to; what was written is still wanted."""

    def close(self) -> None:
        self.written = self.getvalue()
        super().close()


def _key(data_key: bytes) -> aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey:
    key = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(key_value=data_key)
    key.params.ciphertext_segment_size = 1 << 20
    key.params.derived_key_size = 32
    key.params.hkdf_hash_type = common_pb2.SHA256
    return key


def _primitive(data_key: bytes) -> streaming_aead.StreamingAead:
    key = _key(data_key)
    keyset = {
        "primaryKeyId": 1,
        "key": [
            {
                "keyData": {
                    "typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey",
                    "value": base64.b64encode(key.SerializeToString()).decode(),
                    "keyMaterialType": "SYMMETRIC",
                },
                "status": "ENABLED",
                "keyId": 1,
                "outputPrefixType": "RAW",
            }
        ],
    }
    handle = json_proto_keyset_format.parse(json.dumps(keyset), secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)


def same_as_tinks_own_template(data_key: bytes) -> bool:
    """Whether the key made here has the parameters of Tink's AES256_GCM_HKDF_1MB template."""
    template = streaming_aead.streaming_aead_key_templates.AES256_GCM_HKDF_1MB
    wanted = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKeyFormat.FromString(template.value)
    key = _key(data_key)
    return bool(key.params == wanted.params and len(data_key) == wanted.key_size)


def tink_decrypts(data_key: bytes, associated: bytes, payload: bytes) -> bytes:
    with _primitive(data_key).new_decrypting_stream(io.BytesIO(payload), associated) as stream:
        return bytes(stream.read())


def tink_encrypts(data_key: bytes, associated: bytes, content: bytes) -> bytes:
    target = _StaysReadable()
    with _primitive(data_key).new_encrypting_stream(target, associated) as stream:
        stream.write(content)
    return target.written
